# Generated from schema/.
"""Source password policies inner."""

from sailpoint.v2025.models import SourcePasswordPoliciesInner

__all__ = ["SourcePasswordPoliciesInner"]
