# Generated from schema/.
"""Comment."""

from sailpoint.v2025.models import Comment

__all__ = ["Comment"]
