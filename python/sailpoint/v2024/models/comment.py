# Generated from schema/.
"""Comment."""

from sailpoint.v2024.models import Comment

__all__ = ["Comment"]
