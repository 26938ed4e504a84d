# Generated from schema/.
"""Non employee request lite."""

from sailpoint.v3.models import NonEmployeeRequestLite

__all__ = ["NonEmployeeRequestLite"]
