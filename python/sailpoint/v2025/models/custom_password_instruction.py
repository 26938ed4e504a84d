# Generated from schema/.
"""Custom password instruction."""

from sailpoint.v2025.models import CustomPasswordInstruction

__all__ = ["CustomPasswordInstruction"]
