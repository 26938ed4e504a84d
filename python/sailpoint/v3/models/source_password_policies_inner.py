# Generated from schema/.
"""Source password policies inner."""

from sailpoint.v3.models import SourcePasswordPoliciesInner

__all__ = ["SourcePasswordPoliciesInner"]
