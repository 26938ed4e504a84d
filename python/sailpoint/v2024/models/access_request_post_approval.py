# Written by `make stubs` from schema/; change it there.
"""Access request post approval."""

from sailpoint._core import model

__all__ = ["AccessRequestPostApproval"]

AccessRequestPostApproval = model("v2024", "AccessRequestPostApproval")
