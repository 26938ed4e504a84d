# Generated from schema/.
"""Base account."""

from sailpoint.v3.models import BaseAccount

__all__ = ["BaseAccount"]
