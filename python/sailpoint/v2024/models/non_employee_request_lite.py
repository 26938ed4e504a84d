# Generated from schema/.
"""Non employee request lite."""

from sailpoint.v2024.models import NonEmployeeRequestLite

__all__ = ["NonEmployeeRequestLite"]
