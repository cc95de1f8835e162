package onsite.judge.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A system call filter, as the classic BPF program that seccomp(2) takes.
///
/// Namespaces already take away what can be reached; the filter takes away ways into the kernel
/// that no submission needs and exploits like: new namespaces, mounts, tracing, keys, `bpf`,
/// `io_uring`, `userfaultfd`, modules, and every kind of socket. What is refused answers EPERM;
/// `clone3`, whose flags a filter can't read, answers ENOSYS, upon which every C library falls back
/// to `clone`.
final class Seccomp {
    private static final int LOAD_WORD = 0x20; // BPF_LD | BPF_W | BPF_ABS
    private static final int JUMP_EQUAL = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
    private static final int JUMP_GREATER_OR_EQUAL = 0x35; // BPF_JMP | BPF_JGE | BPF_K
    private static final int JUMP_ANY_BIT = 0x45; // BPF_JMP | BPF_JSET | BPF_K
    private static final int RETURN = 0x06; // BPF_RET | BPF_K
    private static final int ALLOW = 0x7fff0000;
    private static final int KILL_PROCESS = 0x80000000;
    private static final int ERRNO = 0x00050000;
    private static final int EPERM = 1;
    private static final int ENOSYS = 38;
    private static final int NUMBER = 0; // offsets in struct seccomp_data
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;
    private static final int NEW_NAMESPACES =
            0x10000000
                    | 0x00020000
                    | 0x02000000
                    | 0x04000000
                    | 0x08000000
                    | 0x20000000
                    | 0x40000000;

    /// The numbers of the calls that are refused, on one kind of processor.
    ///
    /// @param audit how the kernel names the processor
    /// @param abiEnd numbers from here on belong to another calling convention; 0 if there is none
    @SuppressWarnings("ArrayRecordComponent") // two constants
    private record Abi(int audit, int abiEnd, int cloneCall, int clone3Call, int[] refused) {
        static final Abi X86_64 =
                new Abi(
                        0xC000003E,
                        0x40000000, // x32
                        56,
                        435,
                        new int[] {
                            41, 53, // socket, socketpair
                            101, 310, 311, 312, // ptrace, process_vm_readv, process_vm_writev, kcmp
                            155, 161, 165, 166, // pivot_root, chroot, mount, umount2
                            428, 429, 430, 431, 432, 433, 442, // open_tree … fspick, mount_setattr
                            272, 308, // unshare, setns
                            248, 249, 250, // add_key, request_key, keyctl
                            298, 321, 323, // perf_event_open, bpf, userfaultfd
                            425, 426, 427, // io_uring
                            175, 176, 313, 246, 320, 169, 167,
                            168, // modules, kexec, reboot, swapon, swapoff
                            163, 164, 170, 171, 172, 173, 227, 305,
                            159, // acct, settimeofday, names, iopl, clocks
                            133, 259, // mknod, mknodat
                            303, 304, // name_to_handle_at, open_by_handle_at
                            434, 438, 424, // pidfd_open, pidfd_getfd, pidfd_send_signal
                            300, 301, // fanotify
                            279, 256, 237, 238,
                            239, // move_pages, migrate_pages, mbind, set_mempolicy, get_mempolicy
                            134, 139, 156, 180, 212, // obsolete ones
                            103, // syslog
                            251, 252, // ioprio
                        });
        static final Abi AARCH64 =
                new Abi(
                        0xC00000B7,
                        0,
                        220,
                        435,
                        new int[] {
                            198, 199, 117, 270, 271, 272, 41, 51, 40, 39, 428, 429, 430, 431, 432,
                            433, 442, 97, 268, 217, 218, 219, 241, 280, 282, 425, 426, 427, 105,
                            106, 273, 104, 294, 142, 224, 225, 89, 170, 161, 162, 112, 266, 171, 33,
                            264, 265, 434, 438, 424, 262, 263, 239, 238, 235, 237, 236, 116, 30, 31,
                        });
    }

    private record Instruction(int code, int whenTrue, int whenFalse, int value) {}

    private Seccomp() {}

    /// The program, in the layout that `bwrap --seccomp` reads; empty for a processor whose calls
    /// we have not listed.
    static Optional<byte[]> program(String processor) {
        return switch (processor) {
            case "amd64", "x86_64" -> Optional.of(assemble(Abi.X86_64));
            case "aarch64" -> Optional.of(assemble(Abi.AARCH64));
            default -> Optional.empty();
        };
    }

    private static byte[] assemble(Abi abi) {
        List<Instruction> program = new ArrayList<>();
        program.add(new Instruction(LOAD_WORD, 0, 0, ARCHITECTURE));
        program.add(new Instruction(JUMP_EQUAL, 1, 0, abi.audit));
        program.add(new Instruction(RETURN, 0, 0, KILL_PROCESS));
        program.add(new Instruction(LOAD_WORD, 0, 0, NUMBER));
        if (abi.abiEnd != 0) {
            program.add(new Instruction(JUMP_GREATER_OR_EQUAL, 0, 1, abi.abiEnd));
            program.add(new Instruction(RETURN, 0, 0, KILL_PROCESS));
        }
        program.add(new Instruction(JUMP_EQUAL, 0, 1, abi.clone3Call));
        program.add(new Instruction(RETURN, 0, 0, ERRNO | ENOSYS));
        for (int call : abi.refused) {
            program.add(new Instruction(JUMP_EQUAL, 0, 1, call));
            program.add(new Instruction(RETURN, 0, 0, ERRNO | EPERM));
        }
        program.add(new Instruction(JUMP_EQUAL, 0, 3, abi.cloneCall));
        program.add(new Instruction(LOAD_WORD, 0, 0, FIRST_ARGUMENT));
        program.add(new Instruction(JUMP_ANY_BIT, 0, 1, NEW_NAMESPACES));
        program.add(new Instruction(RETURN, 0, 0, ERRNO | EPERM));
        program.add(new Instruction(RETURN, 0, 0, ALLOW));

        ByteBuffer bytes = ByteBuffer.allocate(8 * program.size()).order(ByteOrder.nativeOrder());
        for (Instruction instruction : program) {
            bytes.putShort((short) instruction.code)
                    .put((byte) instruction.whenTrue)
                    .put((byte) instruction.whenFalse)
                    .putInt(instruction.value);
        }
        return bytes.array();
    }
}
