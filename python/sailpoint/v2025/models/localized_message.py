# Generated from schema/.
"""Localized message."""

from sailpoint.v2025.models import LocalizedMessage

__all__ = ["LocalizedMessage"]
