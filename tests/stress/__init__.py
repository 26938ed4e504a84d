"""`make stress`: random programs over the public API, each in a process of its own, on every interpreter that is found.

A program is a seed and the kinds of actions that it draws from. Its threads, tasks, forks and finalizers do what the
seed says; how they interleave is the machine's. It fails when it crashes, hangs, panics, leaks, or raises what no
action may.
"""
