# Generated from schema/.
"""Dkim attributes."""

from sailpoint.beta.models import DkimAttributes

__all__ = ["DkimAttributes"]
