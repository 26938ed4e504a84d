# Written by `make stubs` from schema/; change it there.
"""Role mining session status."""

from sailpoint._core import model

__all__ = ["RoleMiningSessionStatus"]

RoleMiningSessionStatus = model("v2024", "RoleMiningSessionStatus")
