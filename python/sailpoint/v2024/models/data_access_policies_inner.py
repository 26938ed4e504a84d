# Generated from schema/.
"""Data access policies inner."""

from sailpoint.v2024.models import DataAccessPoliciesInner

__all__ = ["DataAccessPoliciesInner"]
