# Generated from schema/.
"""Summary response."""

from sailpoint.v2025.models import SummaryResponse

__all__ = ["SummaryResponse"]
