# Written by `make stubs` from schema/; change it there.
"""Access profile approval scheme."""

from sailpoint._core import model

__all__ = ["AccessProfileApprovalScheme"]

AccessProfileApprovalScheme = model("v2024", "AccessProfileApprovalScheme")
