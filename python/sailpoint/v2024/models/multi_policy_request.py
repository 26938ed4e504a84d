# Written by `make stubs` from schema/; change it there.
"""Multi policy request."""

from sailpoint._core import model

__all__ = ["MultiPolicyRequest"]

MultiPolicyRequest = model("v2024", "MultiPolicyRequest")
