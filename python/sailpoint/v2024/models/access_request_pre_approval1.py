# Written by `make stubs` from schema/; change it there.
"""Access request pre approval1."""

from sailpoint._core import model

__all__ = ["AccessRequestPreApproval1"]

AccessRequestPreApproval1 = model("v2024", "AccessRequestPreApproval1")
