# Written by `make stubs` from schema/; change it there.
"""Source password policies inner."""

from sailpoint._core import model

__all__ = ["SourcePasswordPoliciesInner"]

SourcePasswordPoliciesInner = model("v2024", "SourcePasswordPoliciesInner")
