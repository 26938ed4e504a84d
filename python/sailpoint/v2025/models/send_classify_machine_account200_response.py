# Generated from schema/.
"""Send classify machine account200 response."""

from sailpoint.v2025.models import SendClassifyMachineAccount200Response

__all__ = ["SendClassifyMachineAccount200Response"]
