# Written by `make stubs` from schema/; change it there.
"""Role mining session dto."""

from sailpoint._core import model

__all__ = ["RoleMiningSessionDto"]

RoleMiningSessionDto = model("v2024", "RoleMiningSessionDto")
