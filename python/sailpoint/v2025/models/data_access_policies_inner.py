# Generated from schema/.
"""Data access policies inner."""

from sailpoint.v2025.models import DataAccessPoliciesInner

__all__ = ["DataAccessPoliciesInner"]
