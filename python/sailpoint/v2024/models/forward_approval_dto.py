# Written by `make stubs` from schema/; change it there.
"""Forward approval dto."""

from sailpoint._core import model

__all__ = ["ForwardApprovalDto"]

ForwardApprovalDto = model("v2024", "ForwardApprovalDto")
