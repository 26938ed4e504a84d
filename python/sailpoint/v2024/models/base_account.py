# Generated from schema/.
"""Base account."""

from sailpoint.v2024.models import BaseAccount

__all__ = ["BaseAccount"]
