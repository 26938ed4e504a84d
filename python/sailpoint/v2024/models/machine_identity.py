# Written by `make stubs` from schema/; change it there.
"""Machine identity."""

from sailpoint._core import model

__all__ = ["MachineIdentity"]

MachineIdentity = model("v2024", "MachineIdentity")
