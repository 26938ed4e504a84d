# Generated from schema/.
"""Set icon200 response."""

from sailpoint.v2025.models import SetIcon200Response

__all__ = ["SetIcon200Response"]
