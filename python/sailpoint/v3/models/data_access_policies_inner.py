# Generated from schema/.
"""Data access policies inner."""

from sailpoint.v3.models import DataAccessPoliciesInner

__all__ = ["DataAccessPoliciesInner"]
