# Written by `make stubs` from schema/; change it there.
"""Access item approver dto."""

from sailpoint._core import model

__all__ = ["AccessItemApproverDto"]

AccessItemApproverDto = model("v2024", "AccessItemApproverDto")
