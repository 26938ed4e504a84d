# Generated from schema/.
"""Source app."""

from sailpoint.beta.models import SourceApp

__all__ = ["SourceApp"]
