# Generated from schema/.
"""Connected object."""

__all__ = ["ConnectedObject"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.connected_object_type import ConnectedObjectType

    class ConnectedObject(Model):
        """Connected object."""

        type: str | None
        id: str | None
        name: str | None
        description: str | None
        def __init__(
            self,
            *,
            type: ConnectedObjectType | Literal["ACCESS_PROFILE", "ROLE", "SOD_POLICY", "SOURCE"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectedObject = model("beta", "ConnectedObject")
