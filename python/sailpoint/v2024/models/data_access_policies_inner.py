# Written by `make stubs` from schema/; change it there.
"""Data access policies inner."""

from sailpoint._core import model

__all__ = ["DataAccessPoliciesInner"]

DataAccessPoliciesInner = model("v2024", "DataAccessPoliciesInner")
