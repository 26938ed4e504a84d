# Generated from schema/.
"""Non employee request lite."""

from sailpoint.v2025.models import NonEmployeeRequestLite

__all__ = ["NonEmployeeRequestLite"]
