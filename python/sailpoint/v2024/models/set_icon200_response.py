# Generated from schema/.
"""Set icon200 response."""

from sailpoint.v2024.models import SetIcon200Response

__all__ = ["SetIcon200Response"]
