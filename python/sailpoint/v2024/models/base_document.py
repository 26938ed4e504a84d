# Generated from schema/.
"""Base document."""

from sailpoint.v2024.models import BaseDocument

__all__ = ["BaseDocument"]
