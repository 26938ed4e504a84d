# Written by `make stubs` from schema/; change it there.
"""Access item associated."""

from sailpoint._core import model

__all__ = ["AccessItemAssociated"]

AccessItemAssociated = model("v2024", "AccessItemAssociated")
