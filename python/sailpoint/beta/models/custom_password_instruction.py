# Generated from schema/.
"""Custom password instruction."""

from sailpoint.beta.models import CustomPasswordInstruction

__all__ = ["CustomPasswordInstruction"]
