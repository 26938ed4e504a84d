# Generated from schema/.
"""Multi host sources password policies inner."""

from sailpoint.beta.models import MultiHostSourcesPasswordPoliciesInner

__all__ = ["MultiHostSourcesPasswordPoliciesInner"]
