# Generated from schema/.
"""Update stream config response."""

from sailpoint.v2025.models import UpdateStreamConfigResponse

__all__ = ["UpdateStreamConfigResponse"]
