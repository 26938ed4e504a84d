# Generated from schema/.
"""Localized message."""

from sailpoint.v2024.models import LocalizedMessage

__all__ = ["LocalizedMessage"]
