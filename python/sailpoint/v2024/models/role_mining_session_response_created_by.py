# Written by `make stubs` from schema/; change it there.
"""Role mining session response created by."""

from sailpoint._core import model

__all__ = ["RoleMiningSessionResponseCreatedBy"]

RoleMiningSessionResponseCreatedBy = model("v2024", "RoleMiningSessionResponseCreatedBy")
