# Written by `make stubs` from schema/; change it there.
"""Role mining potential role."""

from sailpoint._core import model

__all__ = ["RoleMiningPotentialRole"]

RoleMiningPotentialRole = model("v2024", "RoleMiningPotentialRole")
