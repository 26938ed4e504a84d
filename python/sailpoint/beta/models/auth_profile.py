# Generated from schema/.
"""Auth profile."""

from sailpoint.beta.models import AuthProfile

__all__ = ["AuthProfile"]
