# Generated from schema/.
"""Localized message."""

from sailpoint.beta.models import LocalizedMessage

__all__ = ["LocalizedMessage"]
