# Written by `make stubs` from schema/; change it there.
"""Send classify machine account200 response."""

from sailpoint._core import model

__all__ = ["SendClassifyMachineAccount200Response"]

SendClassifyMachineAccount200Response = model("v2024", "SendClassifyMachineAccount200Response")
