# Written by `make stubs` from schema/; change it there.
"""Machine account."""

from sailpoint._core import model

__all__ = ["MachineAccount"]

MachineAccount = model("v2024", "MachineAccount")
