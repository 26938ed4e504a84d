# Generated from schema/.
"""Base account."""

from sailpoint.v2025.models import BaseAccount

__all__ = ["BaseAccount"]
