# Written by `make stubs` from schema/; change it there.
"""Role target dto."""

from sailpoint._core import model

__all__ = ["RoleTargetDto"]

RoleTargetDto = model("v2024", "RoleTargetDto")
