# Written by `make stubs` from schema/; change it there.
"""Access request pre approval."""

from sailpoint._core import model

__all__ = ["AccessRequestPreApproval"]

AccessRequestPreApproval = model("v2024", "AccessRequestPreApproval")
