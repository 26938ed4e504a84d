# Written by `make stubs` from schema/; change it there.
"""Assignment context dto."""

from sailpoint._core import model

__all__ = ["AssignmentContextDto"]

AssignmentContextDto = model("v2024", "AssignmentContextDto")
