# Generated from schema/.
"""Base document."""

from sailpoint.v2025.models import BaseDocument

__all__ = ["BaseDocument"]
