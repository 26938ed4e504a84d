# Generated from schema/.
"""V3 create connector dto."""

__all__ = ["V3CreateConnectorDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class V3CreateConnectorDto(Model):
        """V3 create connector dto."""

        name: str
        type: str | None
        class_name: str
        direct_connect: bool | None
        status: str | None
        """Known values: DEVELOPMENT, DEMO, RELEASED."""
        def __init__(
            self,
            *,
            name: str,
            class_name: str,
            type: str | None = ...,
            direct_connect: bool | None = ...,
            status: Literal["DEVELOPMENT", "DEMO", "RELEASED"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    V3CreateConnectorDto = model("v3", "V3CreateConnectorDto")
